// Bytes as tagged JSON.
static string EncodeBytes(byte[] bytes) => "{\"$bytes\":\"" + Convert.ToHexString(bytes).ToLowerInvariant() + "\"}";
