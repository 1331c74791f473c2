// The remaining lines of standard input, with their line ends.
function readLines(): array
{
    return preg_split('/(?<=\n)/', stream_get_contents(STDIN), -1, PREG_SPLIT_NO_EMPTY);
}
