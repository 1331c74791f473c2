; What stands before the first separator, the separator, and what stands after it.
(define (partition-text text separator)
  (when (string=? separator "") (raise-user-error "empty separator"))
  (define at (find text separator))
  (if (negative? at)
      (list text "" "")
      (list (substring text 0 at) separator (substring text (+ at (string-length separator))))))
