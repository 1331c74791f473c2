; A table for translate from a dictionary whose keys are characters or their codes.
(define (code-keys d)
  (ordered (for/list ([(key value) (in-dict d)]) (cons (if (string? key) (ordinal key) key) value))))
