; Does a string start with one of several?
(define (starts-with-any? text starts)
  (for/or ([start (in-list starts)]) (string-prefix? text start)))
