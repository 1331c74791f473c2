#include <algorithm>
#include <cmath>
#include <cstdint>
#include <cstdio>
#include <functional>
#include <iterator>
#include <memory>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

// What is not implemented.
struct NotImplementedError : std::runtime_error { using std::runtime_error::runtime_error; };

// Decimal text with so many digits after the point.
inline std::string fixed(double x, std::int64_t digits) {
    std::string text(512, '\0');
    text.resize(std::snprintf(text.data(), text.size(), "%.*f", static_cast<int>(digits), std::isnan(x) ? NAN : x));
    return text;
}

// A power of floats; what has no real result or is out of range throws.
inline double float_power(double base, double exponent) {
    if (base == 0 && exponent < 0) throw std::domain_error("0.0 cannot be raised to a negative power");
    const double result = std::pow(base, exponent);
    if (std::isnan(base) || std::isnan(exponent) || std::isinf(base) || std::isinf(exponent)) return result;
    if (std::isnan(result)) throw std::invalid_argument("math domain error");
    if (std::isinf(result)) throw std::overflow_error("math range error");
    return result;
}

// A value of the wrong kind.
struct TypeError : std::logic_error { using std::logic_error::logic_error; };

// The items in ascending order, or in the order that a comparison says; stable.
template <class T, class Less = std::less<>>
std::vector<T> sorted(std::vector<T> items, Less less = {}) {
    std::stable_sort(items.begin(), items.end(), less);
    return items;
}

// Sorts by keys; stable. Where a comparison throws, the order stays.
template <class T, class Key, class Less = std::less<>>
void sort_by(std::vector<T>& items, Key key, Less less = {}) {
    if (items.size() == 1) key(items.front());  // which may throw
    std::vector<T> sorted = items;
    std::stable_sort(sorted.begin(), sorted.end(), [&](const T& a, const T& b) { return less(key(a), key(b)); });
    items = std::move(sorted);
}

struct Shape {
    virtual std::string name() {
        return "shape";
    }

    virtual double area() {
        throw NotImplementedError("");
    }

    virtual std::string describe() {
        return this->name() + ": " + fixed(this->area(), 2);
    }

    virtual ~Shape() = default;
};

struct Circle : Shape {
    double radius{};

    explicit Circle(double radius) {
        this->radius = radius;
    }

    std::string name() override {
        return "circle";
    }

    double area() override {
        return 3.141592653589793 * float_power(this->radius, 2.0);
    }
};

struct Rectangle : Shape {
    double width{};
    double height{};

    Rectangle(double width, double height) {
        this->width = width;
        this->height = height;
    }

    std::string name() override {
        return "rectangle";
    }

    double area() override {
        return this->width * this->height;
    }
};

struct Square : Rectangle {
    explicit Square(double side) : Rectangle(side, side) {}

    std::string name() override {
        return "square";
    }
};

// Describe shapes by area, largest first: one size is a circle, two a rectangle, equal ones a square.
std::vector<std::string> describe_shapes(const std::vector<std::vector<double>>& sizes) {
    std::vector<std::shared_ptr<Shape>> shapes;
    for (const std::vector<double>& size : sizes) {
        if (std::ssize(size) == 1) {
            shapes.push_back(std::make_shared<Circle>(size[0]));
        } else if (size.at(0) == size.at(1)) {
            shapes.push_back(std::make_shared<Square>(size.at(0)));
        } else {
            if (std::ssize(size) != 2) {
                throw TypeError("2 positional arguments are needed");
            }
            shapes.push_back(std::make_shared<Rectangle>(size[0], size[1]));
        }
    }
    sort_by(shapes, [](const std::shared_ptr<Shape>& shape) { return shape->area(); }, std::greater<>());
    std::vector<std::string> items;
    for (const std::shared_ptr<Shape>& shape_2 : shapes) {
        items.push_back(shape_2->describe());
    }
    return items;
}
