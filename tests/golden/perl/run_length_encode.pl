use v5.36;
use utf8;

# An exception of a class that is known by its name.
package Failure {
    use overload '""' => sub ($self, @) { return "$self->{name}: $self->{message}\n" }, 'bool' => sub { 1 }, fallback => 1;
}

sub failure($name, $message = '') {
    return bless { name => $name, message => $message }, 'Failure';
}

# The character at an index, which may count from the end; outside raises.
sub char_at($text, $index) {
    die failure('IndexError', 'string index out of range') if $index < -length($text) || $index >= length($text);
    return substr($text, $index, 1);
}

# Replace each run of a character by the character and, from two on, its count.
sub run_length_encode($text) {
    my $encoded = "";
    my $i = 0;
    while ($i < length($text)) {
        my $j = $i;
        while ($j < length($text) && char_at($text, $j) eq char_at($text, $i)) {
            $j++;
        }
        $encoded .= char_at($text, $i);
        if ($j - $i > 1) {
            $encoded .= "" . ($j - $i);
        }
        $i = $j;
    }
    return $encoded;
}
