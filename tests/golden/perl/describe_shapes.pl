use v5.36;
use utf8;

# The element at an index, which may count from the end; outside raises.
sub at($items, $index) {
    return exists $items->[$index] ? $items->[$index] : die "IndexError: list index out of range\n";
}

# Order of numbers.
sub by_number($x, $y) { return $x <=> $y }

# Sorts an array in place by a key, forwards or backwards, stable; gives it back.
sub sort_by($items, $key, $order, $direction) {
    my @keyed = map { [$key->($_), $_] } @$items;
    @$items = map { $_->[1] } sort { $direction * $order->($a->[0], $b->[0]) } @keyed;
    return $items;
}

package Shape {
    sub new($class) {
        my $self = bless {}, $class;
        return $self;
    }

    sub name($self) {
        return "shape";
    }

    sub area($self) {
        die "NotImplementedError\n";
    }

    sub describe($self) {
        return $self->name() . ": " . sprintf('%.2f', $self->area());
    }
}

package Circle {
    our @ISA = ('Shape');
    sub new($class, $radius) {
        my $self = bless {}, $class;
        $self->{radius} = $radius;
        return $self;
    }

    sub name($self) {
        return "circle";
    }

    sub area($self) {
        return 3.141592653589793 * $self->{radius} ** 2.0;
    }
}

package Rectangle {
    our @ISA = ('Shape');
    sub new($class, $width, $height) {
        my $self = bless {}, $class;
        $self->{width} = $width;
        $self->{height} = $height;
        return $self;
    }

    sub name($self) {
        return "rectangle";
    }

    sub area($self) {
        return $self->{width} * $self->{height};
    }
}

package Square {
    our @ISA = ('Rectangle');
    sub new($class, $side) {
        my $self = $class->SUPER::new($side, $side);
        return $self;
    }

    sub name($self) {
        return "square";
    }
}

# Describe shapes by area, largest first: one size is a circle, two a rectangle, equal ones a square.
sub describe_shapes($sizes) {
    my $shapes = [];
    for my $size (@$sizes) {
        if (scalar(@$size) == 1) {
            push(@$shapes, Circle->new($size->[0]));
        } elsif (at($size, 0) == at($size, 1)) {
            push(@$shapes, Square->new(at($size, 0)));
        } else {
            die "TypeError: 2 positional arguments are needed\n" if scalar(@$size) != 2;
            push(@$shapes, Rectangle->new($size->[0], $size->[1]));
        }
    }
    sort_by($shapes, sub ($shape) { $shape->area() }, \&by_number, -1);
    return [map { $_->describe() } @$shapes];
}
