package main

import (
	"fmt"
	"sort"
	"strconv"
)

type Shape struct {
}

func NewShape() *Shape {
	self := &Shape{}
	return self
}

func (self *Shape) name() string {
	return "shape"
}

func (self *Shape) area() float64 {
	panic(raise("NotImplementedError", ""))
}

func (self *Shape) describe() string {
	return fmt.Sprintf("%s: %s", self.name(), strconv.FormatFloat(self.area(), 'f', 2, 64))
}

// class Circle is not translated: class Circle inherits from Shape, which has no form in Go here

// class Rectangle is not translated: class Rectangle inherits from Shape, which has no form in Go here

// class Square is not translated: class Square inherits from Rectangle, which has no form in Go here

// Describe shapes by area, largest first: one size is a circle, two a rectangle, equal ones a square.
func describeShapes(sizes [][]float64) []string {
	shapes := []*Shape{}
	for _, size := range sizes {
		if len(size) == 1 {
			shapes = append(shapes, NewCircle(size[0]))
		} else if size[0] == size[1] {
			shapes = append(shapes, NewSquare(size[0]))
		} else {
			if len(size) != 2 {
				panic(raise("TypeError", "2 positional arguments are needed"))
			}
			shapes = append(shapes, NewRectangle(size[0], size[1]))
		}
	}
	value := func(shape *Shape) float64 { return shape.area() }
	_ = value
	sortByKey(shapes, value, compare[float64], -1)
	items := []string{}
	for _, shape2 := range shapes {
		items = append(items, shape2.describe())
	}
	return items
}

// Exception is what a panic carries: the name of its class and a message.
type Exception struct {
	Name, Message string
}

func (e *Exception) Error() string { return e.Name + ": " + e.Message }

// IsA tells whether an exception belongs to a class.
func (e *Exception) IsA(class string) bool {
	wider := map[string]string{
		"IndexError": "LookupError", "KeyError": "LookupError", "ZeroDivisionError": "ArithmeticError", "OverflowError": "ArithmeticError",
		"UnicodeError": "ValueError", "RecursionError": "RuntimeError", "NotImplementedError": "RuntimeError",
	}
	return class == e.Name || class == "Exception" || class == "BaseException" || wider[e.Name] == class
}

// raise makes an exception of a class.
func raise(name, message string) *Exception {
	return &Exception{name, message}
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

// sortByKey sorts in place by a key, forwards or backwards, stable.
func sortByKey[T, K any](items []T, key func(T) K, order func(a, b K) int, direction int) {
	sort.SliceStable(items, func(i, j int) bool { return direction*order(key(items[i]), key(items[j])) < 0 })
}
