// A tagged value in the canonical encoding.
function encodeTagged(string $tag, string $body): string
{
    return "{\"\$$tag\":$body}";
}
