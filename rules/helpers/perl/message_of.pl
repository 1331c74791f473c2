# The message of an exception: an object has it, in a text it follows the name of the class.
sub message_of($error) {
    return ref($error) ? $error->{message} : $error =~ s/^\w+(: |(?=\n\z))|( at \S+ line \d+\.)?\n\z//gr;
}
