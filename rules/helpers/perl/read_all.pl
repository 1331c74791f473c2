# The rest of standard input.
sub read_all() {
    local $/;
    return <STDIN> // '';
}
