// Says who it is and waits to be ended.
console.log(process.pid);
setInterval(() => {}, 1000);
