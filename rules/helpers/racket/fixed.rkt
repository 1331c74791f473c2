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
