// The smallest of some texts.
function smallestText(array $texts): string
{
    sort($texts, SORT_STRING);
    return $texts[0] ?? throw new ValueError('min() arg is an empty sequence');
}
