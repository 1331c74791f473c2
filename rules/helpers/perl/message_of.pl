# The message of an exception.
sub message_of($error) {
    return ref($error) ? $error->{message} : $error =~ s/ at \S+ line \d+\.\n$//r;
}
