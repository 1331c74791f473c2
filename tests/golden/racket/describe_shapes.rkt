#lang racket/base

(require data/gvector racket/class racket/math racket/string)

; A failure of no other kind.
(struct runtime-error exn:fail ())

; Something that is still to be written.
(struct not-implemented-error runtime-error ())

; A value of the wrong type.
(struct type-error exn:fail ())

; The character of a string that is to fill up others.
(define (fill-char fill)
  (if (= (string-length fill) 1)
      (string-ref fill 0)
      (raise (type-error "The fill character must be exactly one character long" (current-continuation-marks)))))

; A string filled up on the left to a width.
(define (pad-left text width fill)
  (string-append (make-string (max 0 (- width (string-length text))) (fill-char fill)) text))

; Digits with a point after the first, and an exponent of at least two digits.
(define (scientific digits exponent)
  (define rest (substring digits 1))
  (format "~a~a~ae~a~a"
          (substring digits 0 1)
          (if (string=? rest "") "" ".")
          rest
          (if (negative? exponent) "-" "+")
          (pad-left (number->string (abs exponent)) 2 "0")))

; A float as text: shortest round trip, an exponent from 1e16 on and below 1e-4.
(define (float-text x)
  (define parts (regexp-match #px"^(-?)(\\d+)\\.?(\\d*)(?:e([-+]?\\d+))?$" (number->string x)))
  (cond
    [(not parts) (cond [(not (= x x)) "nan"] [(> x 0.0) "inf"] [else "-inf"])]
    [else
     (define exponent (if (list-ref parts 4) (string->number (string-trim (list-ref parts 4) "+" #:right? #f)) 0))
     (define all (string-append (caddr parts) (cadddr parts)))
     (define digits (string-trim (string-trim all "0" #:right? #f #:repeat? #t) "0" #:left? #f #:repeat? #t))
     (define leading (- (string-length all) (string-length (string-trim all "0" #:right? #f #:repeat? #t))))
     (define point (+ (string-length (caddr parts)) exponent (- leading)))
     (define n (string-length digits))
     (string-append
      (cadr parts)
      (cond
        [(zero? x) "0.0"]
        [(< -4 point 1) (string-append "0." (make-string (- point) #\0) digits)]
        [(<= n point 16) (string-append digits (make-string (- point n) #\0) ".0")]
        [(< 0 point 17) (string-append (substring digits 0 point) "." (substring digits point))]
        [else (scientific digits (sub1 point))]))]))

; Decimal text with so many digits after the point, correctly rounded.
(define (fixed x digits)
  (cond
    [(not (rational? x)) (float-text x)]
    [else
     (define all (round (* (abs (inexact->exact x)) (expt 10 digits))))
     (define text (pad-left (number->string all) (add1 digits) "0"))
     (define point (- (string-length text) digits))
     (string-append (if (or (negative? x) (eqv? x -0.0)) "-" "")
                    (substring text 0 point)
                    (if (zero? digits) "" ".")
                    (substring text point))]))

; Arithmetic that has no result.
(struct arithmetic-error exn:fail ())

; A number that is too large.
(struct overflow-error arithmetic-error ())

; A value that an operation can't use.
(struct value-error exn:fail ())

; Raises a ValueError.
(define (fail-value message)
  (raise (value-error message (current-continuation-marks))))

; A power of floats, as Python has it.
(define (float-power a b)
  (define result (if (and (zero? a) (negative? b)) (quotient 1 0) (expt a b)))
  (cond
    [(not (real? result)) (fail-value "math domain error")]
    [(and (infinite? result) (rational? a) (rational? b))
     (raise (overflow-error "Numerical result out of range" (current-continuation-marks)))]
    [else (exact->inexact result)]))

; Gives a gvector other elements.
(define (become! items new)
  (define all (list->vector new))
  (for ([i (in-range (- (gvector-count items) (vector-length all)))])
    (gvector-remove-last! items))
  (for ([x (in-vector all)] [i (in-naturals)])
    (if (< i (gvector-count items)) (gvector-set! items i x) (gvector-add! items x))))

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
  (become! shapes (sort (gvector->list shapes) > #:key (λ (shape) (send shape area))))
  (for/gvector ([shape (in-gvector shapes)]) (send shape describe)))
