// The text of an object, or an exception's message.
function textOf(object $value): string
{
    return $value instanceof Throwable && !method_exists($value, '__toString') ? $value->getMessage() : (string) $value;
}
