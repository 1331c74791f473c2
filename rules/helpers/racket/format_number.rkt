; The digits of a number that is not negative, by the type of a format specification.
(define (format-number x type digits)
  (case type
    [("b") (number->string x 2)]
    [("o") (number->string x 8)]
    [("x") (number->string x 16)]
    [("X") (string-upcase (number->string x 16))]
    [("f" "F") (fixed x (or digits 6))]
    [("%") (string-append (fixed (* 100 x) (or digits 6)) "%")]
    [("e") (exponential x (or digits 6))]
    [("g") (general x (or digits 6))]
    [else
     (cond
       [digits (general x digits)]
       [(exact-integer? x) (number->string x)]
       [else (float-text x)])]))
