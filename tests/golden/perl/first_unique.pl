use v5.36;
use utf8;
use List::Util qw(all any first max min product reduce sum0 uniq);

# A hash that keeps the order of insertion and takes arrays, sets and objects that say what is equal as keys by their value.
package Ordered {
    sub TIEHASH($class) { return bless { at => {}, order => [] }, $class }
    sub text($key) {
        my $kind = ref($key) || return $key // "\x1eundef";
        return '[' . join("\x1f", map { text($_) } @$key) . ']' if $kind eq 'ARRAY';
        return '{' . join("\x1f", sort map { text($_) } keys %$key) . '}' if $kind eq 'HASH';
        return $key->can('__hash__') ? $kind . text($key->__hash__) : "$key";
    }
    sub FETCH($self, $key) { my $entry = $self->{at}{ text($key) }; return $entry && $entry->[1] }
    sub EXISTS($self, $key) { return exists $self->{at}{ text($key) } }
    sub CLEAR($self) { @$self{qw(at order)} = ({}, []) }
    sub SCALAR($self) { return scalar keys %{ $self->{at} } }
    sub FIRSTKEY($self) { $self->{next} = 0; return $self->NEXTKEY }
    sub NEXTKEY($self, @) {
        my $order = $self->{order};
        $self->{next}++ while $self->{next} < @$order && !$order->[$self->{next}];
        return $self->{next} < @$order ? $order->[$self->{next}++][0] : undef;
    }
    sub STORE($self, $key, $value) {
        my $entry = $self->{at}{ text($key) };
        return $entry->[1] = $value if $entry;
        push @{ $self->{order} }, $self->{at}{ text($key) } = [$key, $value, scalar @{ $self->{order} }];
    }
}

# A hash of these entries, in their order.
sub ordered(@entries) {
    tie my %hash, 'Ordered';
    %hash = @entries;
    return \%hash;
}

# The first character that occurs only once, or None.
sub first_unique($text) {
    my $counts = ordered();
    for my $ch (split(//, $text)) {
        $counts->{$ch} = ($counts->{$ch} // 0) + 1;
    }
    for my $ch (keys %$counts) {
        my $count = $counts->{$ch};
        return $ch if $count == 1;
    }
    return undef;
}
