// Raises an error where an expression stands.
function raiseError(error) {
  throw error;
}
