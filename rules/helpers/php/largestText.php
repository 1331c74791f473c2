// The largest of some texts.
function largestText(array $texts): string
{
    rsort($texts, SORT_STRING);
    return $texts[0] ?? throw new ValueError('max() arg is an empty sequence');
}
