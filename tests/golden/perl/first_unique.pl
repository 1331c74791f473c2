use v5.36;
use utf8;
use List::Util qw(all any first max min product reduce sum0 uniq);

# An exception of a class that is known by its name.
package Failure {
    use overload '""' => sub ($self, @) { return "$self->{name}: $self->{message}\n" }, 'bool' => sub { 1 }, fallback => 1;
}

sub failure($name, $message = '') {
    return bless { name => $name, message => $message }, 'Failure';
}

# An index that is inside an array; it may count from the end.
sub place($items, $index) {
    die failure('IndexError', 'list index out of range') if $index < -@$items || $index >= @$items;
    return $index;
}

# The element at an index, which may count from the end; outside raises.
sub at($items, $index) {
    return $items->[place($items, $index)];
}

# The entries of a hash as pairs.
sub entries($hash) {
    return map { [$_, $hash->{$_}] } keys %$hash;
}

# A hash that keeps the order of insertion and takes arrays as keys by their value.
package Ordered {
    sub TIEHASH($class) { return bless { at => {}, order => [] }, $class }
    sub text($key) { return ref($key) ? '[' . join("\x1f", map { text($_) } @$key) . ']' : $key // "\x1eundef" }
    sub STORE($self, $key, $value) {
        my $entry = $self->{at}{ text($key) };
        return $entry->[1] = $value if $entry;
        push @{ $self->{order} }, $self->{at}{ text($key) } = [$key, $value, scalar @{ $self->{order} }];
    }
    sub FETCH($self, $key) { my $entry = $self->{at}{ text($key) }; return $entry && $entry->[1] }
    sub EXISTS($self, $key) { return exists $self->{at}{ text($key) } }
    sub DELETE($self, $key) {
        my $entry = delete $self->{at}{ text($key) } // return undef;
        $self->{order}[$entry->[2]] = undef;
        return $entry->[1];
    }
    sub CLEAR($self) { @$self{qw(at order)} = ({}, []) }
    sub FIRSTKEY($self) { return $self->after(0) }
    sub NEXTKEY($self, $last) { return $self->after($self->{next}) }
    sub after($self, $place) {
        $place++ while $place < @{ $self->{order} } && !$self->{order}[$place];
        $self->{next} = $place + 1;
        return $place < @{ $self->{order} } ? $self->{order}[$place][0] : undef;
    }
    sub SCALAR($self) { return scalar keys %{ $self->{at} } }
}

sub ordered(@entries) {
    tie my %hash, 'Ordered';
    while (my ($key, $value) = splice(@entries, 0, 2)) { $hash{$key} = $value }
    return \%hash;
}

# The value at a key, or a default.
sub get_or($hash, $key, $default) {
    return exists($hash->{$key}) ? $hash->{$key} : $default;
}

# The first character that occurs only once, or None.
sub first_unique($text) {
    my $counts = ordered();
    for my $ch (split(//, $text)) {
        $counts->{$ch} = get_or($counts, $ch, 0) + 1;
    }
    for my $ch (keys %$counts) {
        my $count = $counts->{$ch};
        return $ch if $count == 1;
    }
    return undef;
}
