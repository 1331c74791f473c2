package main

import (
	"cmp"
	"fmt"
	"math"
	"slices"
	"strconv"
	"strings"
)

type Shape struct{}

func NewShape() *Shape {
	return &Shape{}
}

func (self *Shape) name() string {
	return "shape"
}

func (self *Shape) area() float64 {
	panic("NotImplementedError")
}

func (self *Shape) describe() string {
	return fmt.Sprintf("%s: %s", self.name(), shown(strconv.FormatFloat(self.area(), 'f', 2, 64)))
}

type Circle struct {
	Shape
	radius float64
}

func NewCircle(radius float64) *Circle {
	return &Circle{radius: radius}
}

func (self *Circle) name() string {
	return "circle"
}

func (self *Circle) area() float64 {
	return 3.141592653589793 * floatPow(self.radius, 2.0)
}

func (self *Circle) describe() string {
	return fmt.Sprintf("%s: %s", self.name(), shown(strconv.FormatFloat(self.area(), 'f', 2, 64)))
}

type Rectangle struct {
	Shape
	width  float64
	height float64
}

func NewRectangle(width, height float64) *Rectangle {
	return &Rectangle{width: width, height: height}
}

func (self *Rectangle) name() string {
	return "rectangle"
}

func (self *Rectangle) area() float64 {
	return self.width * self.height
}

func (self *Rectangle) describe() string {
	return fmt.Sprintf("%s: %s", self.name(), shown(strconv.FormatFloat(self.area(), 'f', 2, 64)))
}

type Square struct {
	Rectangle
}

func NewSquare(side float64) *Square {
	self := &Square{}
	self.Rectangle = *NewRectangle(side, side)
	return self
}

func (self *Square) name() string {
	return "square"
}

func (self *Square) describe() string {
	return fmt.Sprintf("%s: %s", self.name(), shown(strconv.FormatFloat(self.area(), 'f', 2, 64)))
}

// Describe shapes by area, largest first: one size is a circle, two a rectangle, equal ones a square.
func describeShapes(sizes [][]float64) []string {
	shapes := []AnyShape{}
	for _, size := range sizes {
		if len(size) == 1 {
			shapes = append(shapes, NewCircle(size[0]))
		} else if size[0] == size[1] {
			shapes = append(shapes, NewSquare(size[0]))
		} else {
			if len(size) != 2 {
				panic("TypeError: 2 positional arguments are needed")
			}
			shapes = append(shapes, NewRectangle(size[0], size[1]))
		}
	}
	value := func(shape AnyShape) float64 { return shape.area() }
	sortByKey(shapes, value, func(a, b float64) int { return cmp.Compare(b, a) })
	items := []string{}
	for _, shape2 := range shapes {
		items = append(items, shape2.describe())
	}
	return items
}

// AnyShape is a Shape or what derives from it.
type AnyShape interface {
	name() string
	area() float64
	describe() string
}

// shown gives the text of a float, infinities and what is no number in lower case.
func shown(text string) string { return strings.ToLower(strings.TrimPrefix(text, "+")) }

// floatPow raises a float to a power; zero has no negative power, and what is too large is no power.
func floatPow(base, exponent float64) float64 {
	if base == 0 && exponent < 0 {
		panic("ZeroDivisionError: 0.0 cannot be raised to a negative power")
	}
	result := math.Pow(base, exponent)
	if math.IsInf(result, 0) && !math.IsInf(base, 0) && !math.IsInf(exponent, 0) {
		panic("OverflowError: (34, 'Numerical result out of range')")
	}
	if math.IsNaN(result) && !math.IsNaN(base) && !math.IsNaN(exponent) {
		panic("ValueError: math domain error")
	}
	return result
}

// Pair is a tuple of two.
type Pair[A, B any] struct {
	First  A
	Second B
}

// convert gives the items in another form.
func convert[A, B any](items []A, function func(A) B) []B {
	out := make([]B, len(items))
	for i, item := range items {
		out[i] = function(item)
	}
	return out
}

// sortedByKey gives a new list by the order of keys, each asked for once; stable.
func sortedByKey[T, K any](items []T, key func(T) K, order func(a, b K) int) []T {
	pairs := convert(items, func(item T) Pair[K, T] { return Pair[K, T]{key(item), item} })
	slices.SortStableFunc(pairs, func(a, b Pair[K, T]) int { return order(a.First, b.First) })
	return convert(pairs, func(pair Pair[K, T]) T { return pair.Second })
}

// sortByKey sorts in place by the order of keys, each asked for once; stable.
func sortByKey[T, K any](items []T, key func(T) K, order func(a, b K) int) {
	copy(items, sortedByKey(items, key, order))
}
