// Bytes of numbers from 0 to 255.
static byte[] BytesOf(IEnumerable<long> numbers)
{
    return numbers.Select(n => n is >= 0 and <= 255 ? (byte)n : throw new ArgumentException("bytes must be in range(0, 256)")).ToArray();
}
