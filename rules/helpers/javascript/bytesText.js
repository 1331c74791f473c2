// The text of bytes as Python shows them.
function bytesText(bytes) {
  return "b" + quoted(String.fromCharCode(...bytes)).replace(/[\x80-\xff]/g, (c) => "\\x" + c.charCodeAt(0).toString(16));
}
