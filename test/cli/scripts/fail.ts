// Throws an error; the stack has to name this place.
function fail(): never {
  throw new Error('broken');
}

fail();
