#include <err.h>
#include <math.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

typedef struct Shape Shape;
typedef struct Circle Circle;
typedef struct Rectangle Rectangle;
typedef struct Square Square;

// A list that grows; it is shared by pointer and lives until the program ends.
typedef struct { const char **items; int64_t length, capacity; } str_list;
typedef struct { double *items; int64_t length, capacity; } float_list;
typedef struct { float_list **items; int64_t length, capacity; } float_list_list;
typedef struct { Shape **items; int64_t length, capacity; } Shape_list;

// A function and what it captured.
typedef struct { double (*call)(void *, Shape *); void *context; } Shape_to_float;

struct Shape {
    const char *class_name;
};

Shape *Shape_new(void);
const char *Shape_name(Shape *self);
double Shape_area(Shape *self);
const char *Shape_describe(Shape *self);
const char *Shape_name_of(Shape *self);
double Shape_area_of(Shape *self);

struct Circle {
    const char *class_name;
    double radius;
};

Circle *Circle_new(double radius);
void Circle_init(Circle *self, double radius);
const char *Circle_name(Circle *self);
double Circle_area(Circle *self);

struct Rectangle {
    const char *class_name;
    double width;
    double height;
};

Rectangle *Rectangle_new(double width, double height);
void Rectangle_init(Rectangle *self, double width, double height);
const char *Rectangle_name(Rectangle *self);
double Rectangle_area(Rectangle *self);
const char *Rectangle_name_of(Rectangle *self);

struct Square {
    const char *class_name;
    double width;
    double height;
};

Square *Square_new(double side);
void Square_init(Square *self, double side);
const char *Square_name(Square *self);


// A new text by a format of printf.
#define str_format(...) ({ char *text_; if (asprintf(&text_, __VA_ARGS__) < 0) exit(1); text_; })

// Adds an item at the end of a list.
#define list_append(list, item) ({ \
    __auto_type to_ = (list); \
    __typeof__(*to_->items) item_ = (item); \
    if (to_->length == to_->capacity) { \
        to_->capacity += to_->capacity + 4; \
        to_->items = reallocarray(to_->items, (size_t) to_->capacity, sizeof item_); \
    } \
    to_->items[to_->length++] = item_; \
})

// An index of so many items, which may count from the end, as one from the start.
static int64_t within(int64_t index, int64_t length, const char *what) {
    if (index < -length || index >= length) errx(1, "IndexError: %s index out of range", what);
    return index < 0 ? index + length : index;
}

// The item at an index, which may count from the end.
#define list_at(list, index) ({ \
    __auto_type of_ = (list); \
    const int64_t at_ = (index); \
    of_->items[within(at_, of_->length, "list")]; \
})

// Sorts items of a size stably, by merging sorted halves.
static void merge_sort(void *items, size_t count, size_t size, int (*by)(const void *, const void *)) {
    if (count < 2) return;
    char *left = items, *middle = left + count / 2 * size, *right = middle, *end = left + count * size;
    merge_sort(left, count / 2, size, by);
    merge_sort(right, count - count / 2, size, by);
    char *merged = malloc(count * size);
    for (char *next = merged; next < merged + count * size; next += size) {
        bool first = right == end || (left < middle && by(left, right) <= 0);
        memcpy(next, first ? left : right, size);
        *(first ? &left : &right) += size;
    }
    memcpy(items, merged, count * size);
}

// Sorts a list in place by a key, stably.
#define list_sort_by(list, key, type, by) ({ \
    __auto_type sorted_ = (list); \
    __auto_type key_ = (key); \
    struct { type rank; __typeof__(*sorted_->items) item; } *ranked_ = calloc((size_t) sorted_->length, sizeof *ranked_); \
    for (int64_t i_ = 0; i_ < sorted_->length; i_++) { \
        ranked_[i_].item = sorted_->items[i_]; \
        ranked_[i_].rank = key_.call(key_.context, sorted_->items[i_]); \
    } \
    merge_sort(ranked_, (size_t) sorted_->length, sizeof *ranked_, by); \
    for (int64_t i_ = 0; i_ < sorted_->length; i_++) sorted_->items[i_] = ranked_[i_].item; \
    sorted_; \
})

// The order of two floats.
static int float_compare(double a, double b) { return (a > b) - (a < b); }

// The order of two values, the larger first.
static int float_descending(const void *a, const void *b) {
    return float_compare(*(const double *) b, *(const double *) a);
}

Shape *Shape_new(void) {
    Shape *self = calloc(1, sizeof *self);
    self->class_name = "Shape";
    return self;
}

const char *Shape_name(Shape *self) {
    return "shape";
}

double Shape_area(Shape *self) {
    errx(1, "NotImplementedError");
}

const char *Shape_describe(Shape *self) {
    const char *value = Shape_name_of(self);
    const char *value_2 = str_format("%.*f", (int) 2, Shape_area_of(self));
    char *text;
    if (asprintf(&text, "%s: %s", value, value_2) < 0) exit(1);
    return text;
}

// name of whatever class the instance has.
const char *Shape_name_of(Shape *self) {
    if (strcmp(self->class_name, "Circle") == 0) {
        return Circle_name((Circle *) self);
    }
    if (strcmp(self->class_name, "Rectangle") == 0) {
        return Rectangle_name((Rectangle *) self);
    }
    if (strcmp(self->class_name, "Square") == 0) {
        return Square_name((Square *) self);
    }
    return Shape_name(self);
}

// area of whatever class the instance has.
double Shape_area_of(Shape *self) {
    if (strcmp(self->class_name, "Circle") == 0) {
        return Circle_area((Circle *) self);
    }
    if (strcmp(self->class_name, "Rectangle") == 0) {
        return Rectangle_area((Rectangle *) self);
    }
    if (strcmp(self->class_name, "Square") == 0) {
        return Rectangle_area((Rectangle *) self);
    }
    return Shape_area(self);
}

Circle *Circle_new(double radius) {
    Circle *self = calloc(1, sizeof *self);
    self->class_name = "Circle";
    Circle_init(self, radius);
    return self;
}

void Circle_init(Circle *self, double radius) {
    self->radius = radius;
}

const char *Circle_name(Circle *self) {
    return "circle";
}

double Circle_area(Circle *self) {
    double base = self->radius;
    double square = pow(base, 2);
    if (isinf(square) && isfinite(base)) errx(1, "OverflowError: result out of range");
    return 3.141592653589793 * square;
}

Rectangle *Rectangle_new(double width, double height) {
    Rectangle *self = calloc(1, sizeof *self);
    self->class_name = "Rectangle";
    Rectangle_init(self, width, height);
    return self;
}

void Rectangle_init(Rectangle *self, double width, double height) {
    self->width = width;
    self->height = height;
}

const char *Rectangle_name(Rectangle *self) {
    return "rectangle";
}

double Rectangle_area(Rectangle *self) {
    return self->width * self->height;
}

// name of whatever class the instance has.
const char *Rectangle_name_of(Rectangle *self) {
    if (strcmp(self->class_name, "Square") == 0) {
        return Square_name((Square *) self);
    }
    return Rectangle_name(self);
}

Square *Square_new(double side) {
    Square *self = calloc(1, sizeof *self);
    self->class_name = "Square";
    Square_init(self, side);
    return self;
}

void Square_init(Square *self, double side) {
    Rectangle_init((Rectangle *) self, side, side);
}

const char *Square_name(Square *self) {
    return "square";
}

static double describe_shapes_lambda(void *context, Shape *shape) {
    return Shape_area_of(shape);
}

// Describe shapes by area, largest first: one size is a circle, two a rectangle, equal ones a square.
str_list *describe_shapes(float_list_list *sizes) {
    Shape_list *shapes = calloc(1, sizeof(Shape_list));
    for (int64_t i = 0; i < sizes->length; i++) {
        float_list *size = sizes->items[i];
        if (size->length == 1) {
            list_append(shapes, (Shape *) Circle_new(size->items[0]));
        } else if (list_at(size, 0) == list_at(size, 1)) {
            list_append(shapes, (Shape *) Square_new(list_at(size, 0)));
        } else {
            if (size->length != 2) {
                errx(1, "TypeError: 2 positional arguments are needed");
            }
            list_append(shapes, (Shape *) Rectangle_new(size->items[0], size->items[1]));
        }
    }
    list_sort_by(shapes, ((Shape_to_float){describe_shapes_lambda, NULL}), double, float_descending);
    str_list *items = malloc(sizeof *items);
    *items = (str_list){calloc((size_t) shapes->length, sizeof *items->items), 0, shapes->length};
    for (int64_t i = 0; i < shapes->length; i++) {
        Shape *shape_2 = shapes->items[i];
        items->items[items->length++] = Shape_describe(shape_2);
    }
    return items;
}
