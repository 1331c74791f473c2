; A string without an ending, if it has it.
(define (without-suffix text ending)
  (if (string-suffix? text ending) (substring text 0 (- (string-length text) (string-length ending))) text))
