# The next line of standard input without its line end.
sub read_line() {
    my $line = <STDIN> // die failure('EOFError', 'EOF when reading a line');
    chomp $line;
    return $line;
}
