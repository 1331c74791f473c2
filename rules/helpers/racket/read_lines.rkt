; The remaining lines of standard input with their line ends.
(define (read-lines)
  (list->gvector (split-lines (port->string) #t)))
