use std::cmp::Ordering;
use std::rc::Rc;

trait Shape {
    fn name(&self) -> String {
        "shape".to_string()
    }

    fn area(&self) -> f64;

    fn describe(&self) -> String {
        format!("{}: {:.2}", self.name(), self.area())
    }
}

struct Circle {
    radius: f64,
}

impl Circle {
    fn new(radius: f64) -> Self {
        Self { radius }
    }
}

impl Shape for Circle {
    fn name(&self) -> String {
        "circle".to_string()
    }

    fn area(&self) -> f64 {
        3.141592653589793 * float_pow(self.radius, 2.0)
    }
}

trait Rectangle: Shape {
    fn rectangle(&self) -> &RectangleBase;

    fn rectangle_name(&self) -> String {
        "rectangle".to_string()
    }

    fn rectangle_area(&self) -> f64 {
        self.rectangle().width * self.rectangle().height
    }
}

struct RectangleBase {
    width: f64,
    height: f64,
}

impl RectangleBase {
    fn new(width: f64, height: f64) -> Self {
        Self { width, height }
    }
}

impl Shape for RectangleBase {
    fn name(&self) -> String {
        self.rectangle_name()
    }

    fn area(&self) -> f64 {
        self.rectangle_area()
    }
}

impl Rectangle for RectangleBase {
    fn rectangle(&self) -> &RectangleBase {
        self
    }
}

struct Square {
    rectangle: RectangleBase,
}

impl Square {
    fn new(side: f64) -> Self {
        Self { rectangle: RectangleBase::new(side, side) }
    }
}

impl Shape for Square {
    fn name(&self) -> String {
        "square".to_string()
    }

    fn area(&self) -> f64 {
        self.rectangle_area()
    }
}

impl Rectangle for Square {
    fn rectangle(&self) -> &RectangleBase {
        &self.rectangle
    }
}

/// Describe shapes by area, largest first: one size is a circle, two a rectangle, equal ones a square.
fn describe_shapes(sizes: &[Vec<f64>]) -> Vec<String> {
    let mut shapes: Vec<Rc<dyn Shape>> = Vec::new();
    for size in sizes {
        if size.len() == 1 {
            shapes.push(Rc::new(Circle::new(size[0])));
        } else if size[0] == size[1] {
            shapes.push(Rc::new(Square::new(size[0])));
        } else {
            if size.len() != 2 {
                panic!("TypeError: 2 positional arguments are needed");
            }
            shapes.push(Rc::new(RectangleBase::new(size[0], size[1])));
        }
    }
    shapes.sort_by(|a: &Rc<dyn Shape>, b: &Rc<dyn Shape>| compare(&b.area(), &a.area()));
    let mut items: Vec<String> = Vec::new();
    for shape_2 in &shapes {
        items.push(shape_2.describe());
    }
    items
}

/// A float raised to a power; zero has no negative power, and what is too large is no power.
fn float_pow(base: f64, exponent: f64) -> f64 {
    assert!(!(base == 0.0 && exponent < 0.0), "ZeroDivisionError: 0.0 cannot be raised to a negative power");
    let result = base.powf(exponent);
    assert!(!(result.is_infinite() && base.is_finite() && exponent.is_finite()), "OverflowError: (34, 'Numerical result out of range')");
    assert!(!result.is_nan() || base.is_nan() || exponent.is_nan(), "ValueError: math domain error");
    result
}

/// The order of two values that can be compared.
fn compare<T: PartialOrd>(a: &T, b: &T) -> Ordering {
    a.partial_cmp(b).unwrap_or(Ordering::Equal)
}
