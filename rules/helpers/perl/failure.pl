# An exception of a class that is known by its name.
package Failure {
    use overload '""' => sub ($self, @) { return "$self->{name}: $self->{message}\n" }, 'bool' => sub { 1 }, fallback => 1;
}

sub failure($name, $message = '') {
    return bless { name => $name, message => $message }, 'Failure';
}
