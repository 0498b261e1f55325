// Prints its pid and waits for a signal.
console.log(process.pid);
setInterval(() => {}, 1000);
