; Does a string end with one of several?
(define (ends-with-any? text endings)
  (for/or ([ending (in-list endings)]) (string-suffix? text ending)))
