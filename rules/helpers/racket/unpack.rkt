; A list, of which there must be so many elements.
(define (unpack items count)
  (define got (length items))
  (cond
    [(= got count) items]
    [(> got count) (raise-user-error (format "too many values to unpack (expected ~a)" count))]
    [else (raise-user-error (format "not enough values to unpack (expected ~a, got ~a)" count got))]))
