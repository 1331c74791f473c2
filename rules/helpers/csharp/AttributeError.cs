// What has no such attribute.
class AttributeError : Exception
{
    public AttributeError(string message = "") : base(message)
    {
    }
}
