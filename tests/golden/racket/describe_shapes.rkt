#lang racket/base

(require data/gvector racket/class racket/math racket/string)

; A failure of no other kind.
(struct runtime-error exn:fail ())

; Something that is still to be written.
(struct not-implemented-error runtime-error ())

; Decimal text with so many digits after the point, correctly rounded.
(define (fixed x digits)
  (if (rational? x)
      (string-trim (real->decimal-string x digits) "." #:left? #f)
      (cadr (regexp-match #rx"^[+]?(.*)[.]0$" (number->string x)))))

; Arithmetic that has no result.
(struct arithmetic-error exn:fail ())

; A number that is too large.
(struct overflow-error arithmetic-error ())

; A power of floats, as Python has it.
(define (float-power a b)
  (define result (if (and (zero? a) (negative? b)) (quotient 1 0) (expt a b)))
  (cond
    [(not (real? result)) (raise-user-error "math domain error")]
    [(and (infinite? result) (rational? a) (rational? b))
     (raise (overflow-error "Numerical result out of range" (current-continuation-marks)))]
    [else (exact->inexact result)]))

; A value of the wrong type.
(struct type-error exn:fail ())

(define shape%
  (class object%
    (super-new)
    (define/public (name) "shape")
    (define/public (area)
      (raise (not-implemented-error "" (current-continuation-marks))))
    (define/public (describe)
      (format "~a: ~a" (send this name) (fixed (send this area) 2)))))

(define circle%
  (class shape%
    (init-field radius)
    (super-new)
    (define/override (name) "circle")
    (define/override (area)
      (* 3.141592653589793 (float-power radius 2.0)))))

(define rectangle%
  (class shape%
    (init-field width)
    (init-field height)
    (super-new)
    (define/override (name) "rectangle")
    (define/override (area) (* width height))))

(define square%
  (class rectangle%
    (init side)
    (super-new [width side] [height side])
    (define/override (name) "square")))

; Describe shapes by area, largest first: one size is a circle, two a rectangle, equal ones a square.
(define (describe-shapes sizes)
  (define shapes (gvector))
  (for ([size (in-gvector sizes)])
    (cond
      [(= (gvector-count size) 1) (gvector-add! shapes (new circle% [radius (gvector-ref size 0)]))]
      [(= (gvector-ref size 0) (gvector-ref size 1))
       (gvector-add! shapes (new square% [side (gvector-ref size 0)]))]
      [else
       (unless (= (gvector-count size) 2)
         (raise (type-error "2 positional arguments are needed" (current-continuation-marks))))
       (gvector-add! shapes
                     (new rectangle% [width (gvector-ref size 0)] [height (gvector-ref size 1)]))]))
  (for ([each (in-list (sort (gvector->list shapes) > #:key (λ (shape) (send shape area))))]
        [spot (in-naturals)])
    (gvector-set! shapes spot each))
  (for/gvector ([shape (in-gvector shapes)]) (send shape describe)))
