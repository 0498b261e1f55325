// Fails at a place that a stack has to name.
function fail(): never {
  throw new Error('broken');
}

fail();
