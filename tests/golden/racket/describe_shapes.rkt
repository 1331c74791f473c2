#lang racket/base

(require data/gvector racket/class racket/format racket/math racket/string)

; A failure of no other kind.
(struct runtime-error exn:fail ())

; Something that is still to be written.
(struct not-implemented-error runtime-error ())

; Digits with a point after the first, and an exponent of at least two digits.
(define (scientific digits exponent)
  (define rest (substring digits 1))
  (format "~a~a~ae~a~a"
          (substring digits 0 1)
          (if (string=? rest "") "" ".")
          rest
          (if (negative? exponent) "-" "+")
          (~r (abs exponent) #:min-width 2 #:pad-string "0")))

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
