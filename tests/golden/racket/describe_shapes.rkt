#lang racket/base

(require data/gvector racket/class racket/format racket/math)

; A failure of no other kind.
(struct runtime-error exn:fail ())

; Something that is still to be written.
(struct not-implemented-error runtime-error ())

; A float as text: shortest round trip, an exponent from 1e16 on and below 1e-4.
(define (float-text x)
  (define text (number->string x))
  (define parts (regexp-match #rx"^(.*)e([-+])(.*)$" text))
  (cond
    [(not (= x x)) "nan"]
    [(= (abs x) +inf.0) (if (positive? x) "inf" "-inf")]
    [(and parts (< 1 (abs x) 1e16)) (format "~a.0" (inexact->exact x))]
    [parts (format "~ae~a~a" (cadr parts) (caddr parts) (~r (string->number (cadddr parts)) #:min-width 2 #:pad-string "0"))]
    [(< (abs x) 1e16) text]
    [else
     (define digits (regexp-match #rx"^(-?.)(.*?)0*[.]0$" text))
     (format "~a.~ae+~a" (cadr digits) (caddr digits) (- (string-length text) (string-length (cadr digits)) 2))]))

; Decimal text with so many digits after the point, correctly rounded.
(define (fixed x digits)
  (cond
    [(not (rational? x)) (float-text x)]
    [else
     (define all (round (* (abs (inexact->exact x)) (expt 10 digits))))
     (define text (~r all #:min-width (add1 digits) #:pad-string "0"))
     (define point (- (string-length text) digits))
     (string-append (if (or (negative? x) (eqv? x -0.0)) "-" "")
                    (substring text 0 point)
                    (if (zero? digits) "" ".")
                    (substring text point))]))

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
