; A string in the canonical encoding: JSON in ASCII.
(define (encode-str text)
  (define (escaped c)
    (define code (char->integer c))
    (define (unit n) (string-append "\\u" (~r n #:base 16 #:min-width 4 #:pad-string "0")))
    (cond
      [(memv c '(#\" #\\)) (string #\\ c)]
      [(< 31 code 127) (string c)]
      [(< code 65536) (unit code)]
      [else (string-append (unit (+ 55296 (quotient (- code 65536) 1024))) (unit (+ 56320 (remainder (- code 65536) 1024))))]))
  (string-append "\"" (string-append* (map escaped (string->list text))) "\""))
