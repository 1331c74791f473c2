// Whether an encoding's name means UTF-8; another raises.
function checkUtf8(encoding) {
  if (!/^utf[-_]?8$/i.test(encoding)) throw new LookupError(`unknown encoding: ${encoding}`);
  return true;
}
