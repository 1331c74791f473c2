# The message of an exception: an object has it, in a text it follows the name of the class.
sub message_of($error) {
    return $error->{message} if ref $error;
    return 'integer modulo by zero' if $error =~ /^Illegal modulus zero at /;
    return 'division by zero' if $error =~ /^Illegal division by zero at /;
    return 'math domain error' if $error =~ /^Can't take (log|sqrt) of /;
    return $error =~ s/^\w+(: |(?=\n\z))|( at \S+ line \d+\.)?\n\z//gr;
}
