<?php

declare(strict_types=1);

// What has no implementation yet.
class NotImplementedError extends RuntimeException
{
}

// Text with so many digits after the point.
function decimals(float $x, int $digits): string
{
    if (is_infinite($x)) {
        return $x > 0 ? 'inf' : '-inf';
    }
    $text = strtolower(sprintf('%.*f', $digits, $x));
    return $x === 0.0 && fdiv(1.0, $x) < 0 ? "-$text" : $text;
}

// The element at an index, which may count from the end.
function itemAt(array $items, int $index): mixed
{
    return $items[$index < 0 ? $index + count($items) : $index] ?? throw new OutOfRangeException('list index out of range');
}

class Shape
{
    public function name(): string
    {
        return 'shape';
    }

    public function area(): float
    {
        throw new NotImplementedError();
    }

    public function describe(): string
    {
        return $this->name() . ': ' . decimals($this->area(), 2);
    }
}

class Circle extends Shape
{
    public float $radius;

    public function __construct(float $radius)
    {
        $this->radius = $radius;
    }

    public function name(): string
    {
        return 'circle';
    }

    public function area(): float
    {
        return 3.141592653589793 * $this->radius ** 2.0;
    }
}

class Rectangle extends Shape
{
    public float $width;
    public float $height;

    public function __construct(float $width, float $height)
    {
        $this->width = $width;
        $this->height = $height;
    }

    public function name(): string
    {
        return 'rectangle';
    }

    public function area(): float
    {
        return $this->width * $this->height;
    }
}

class Square extends Rectangle
{
    public function __construct(float $side)
    {
        parent::__construct($side, $side);
    }

    public function name(): string
    {
        return 'square';
    }
}

/** Describe shapes by area, largest first: one size is a circle, two a rectangle, equal ones a square. */
function describeShapes(array $sizes): array
{
    $shapes = [];
    foreach ($sizes as $size) {
        if (count($size) === 1) {
            $shapes[] = new Circle($size[0]);
        } elseif (itemAt($size, 0) == itemAt($size, 1)) {
            $shapes[] = new Square(itemAt($size, 0));
        } else {
            if (count($size) !== 2) {
                throw new TypeError('2 positional arguments are needed');
            }
            $shapes[] = new Rectangle($size[0], $size[1]);
        }
    }
    usort($shapes, fn($a, $b) => $b->area() <=> $a->area());
    $items = [];
    foreach ($shapes as $shape2) {
        $items[] = $shape2->describe();
    }
    return $items;
}
