; A string without a start, if it has it.
(define (without-prefix text start)
  (if (string-prefix? text start) (substring text (string-length start)) text))
