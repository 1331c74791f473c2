; A list, of which there must be so many elements.
(define (unpack items count)
  (if (= (length items) count)
      items
      (raise-user-error (format "expected ~a values to unpack, got ~a" count (length items)))))
