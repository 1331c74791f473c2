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
