; Digits with a point after the first, and an exponent of at least two digits.
(define (scientific digits exponent)
  (define rest (substring digits 1))
  (format "~a~a~ae~a~a"
          (substring digits 0 1)
          (if (string=? rest "") "" ".")
          rest
          (if (negative? exponent) "-" "+")
          (~r (abs exponent) #:min-width 2 #:pad-string "0")))
