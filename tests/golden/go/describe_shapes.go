package main

import (
	"fmt"
	"math"
	"sort"
	"strconv"
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
	return fmt.Sprintf("%s: %s", self.name(), strconv.FormatFloat(self.area(), 'f', 2, 64))
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
	return fmt.Sprintf("%s: %s", self.name(), strconv.FormatFloat(self.area(), 'f', 2, 64))
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
	return fmt.Sprintf("%s: %s", self.name(), strconv.FormatFloat(self.area(), 'f', 2, 64))
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
	return fmt.Sprintf("%s: %s", self.name(), strconv.FormatFloat(self.area(), 'f', 2, 64))
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
	sortByKey(shapes, func(shape AnyShape) float64 { return shape.area() }, compare[float64], -1)
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

// floatPow raises a float to a power; zero has no negative power, and what is too large is no power.
func floatPow(base, exponent float64) float64 {
	if base == 0 && exponent < 0 {
		panic("ZeroDivisionError: 0.0 cannot be raised to a negative power")
	}
	result := math.Pow(base, exponent)
	if math.IsInf(result, 0) && !math.IsInf(base, 0) && !math.IsInf(exponent, 0) {
		panic("OverflowError: (34, 'Numerical result out of range')")
	}
	return result
}

// compare orders numbers and strings: -1, 0 or 1.
func compare[T int | int32 | float64 | string](a, b T) int {
	if a < b {
		return -1
	}
	if a > b {
		return 1
	}
	return 0
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

// sortByKey sorts in place by the order of keys, forwards or backwards, stable.
func sortByKey[T, K any](items []T, key func(T) K, order func(a, b K) int, direction int) {
	pairs := convert(items, func(item T) Pair[K, T] { return Pair[K, T]{key(item), item} })
	sort.SliceStable(pairs, func(i, j int) bool { return direction*order(pairs[i].First, pairs[j].First) < 0 })
	for i, pair := range pairs {
		items[i] = pair.Second
	}
}
