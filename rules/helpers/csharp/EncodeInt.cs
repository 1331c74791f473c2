// An integer as JSON, tagged where a double would not hold it.
static string EncodeInt(BigInteger value) => BigInteger.Abs(value) < 1L << 53 ? value.ToString() : "{\"$int\":\"" + value + "\"}";
