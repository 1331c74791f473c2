use std::cmp::Ordering;

#[derive(Clone, Debug, PartialEq)]
struct Shape {
}

impl Shape {

    fn name(&self) -> String {
        "shape".to_string()
    }

    fn area(&self) -> f64 {
        panic!("NotImplementedError");
    }

    fn describe(&self) -> String {
        format!("{}: {}", self.name(), format!("{:.*}", 2, self.area()))
    }
}

// class Circle is not translated: class Circle has a base class

// class Rectangle is not translated: class Rectangle has a base class

// class Square is not translated: class Square has a base class

/// Describe shapes by area, largest first: one size is a circle, two a rectangle, equal ones a square.
fn describe_shapes(sizes: &[Vec<f64>]) -> Vec<String> {
    let mut shapes: Vec<Shape> = Vec::new();
    for size in sizes {
        if size.len() == 1 {
            shapes.push(Circle::new(size[0]));
        } else if size[0] == size[1] {
            shapes.push(Square::new(size[0]));
        } else {
            if size.len() != 2 {
                panic!("TypeError: 2 positional arguments are needed");
            }
            shapes.push(Rectangle::new(size[0], size[1]));
        }
    }
    shapes.sort_by(|a: &Shape, b: &Shape| compare(&b.area(), &a.area()));
    let mut items: Vec<String> = Vec::new();
    for shape_2 in shapes.iter_mut() {
        items.push(shape_2.describe());
    }
    items
}

/// The order of two values that can be compared.
fn compare<T: PartialOrd>(a: &T, b: &T) -> Ordering {
    a.partial_cmp(b).unwrap_or(Ordering::Equal)
}
