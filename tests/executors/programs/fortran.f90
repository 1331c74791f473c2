program main
  implicit none
  character(256) :: line
  read (*, '(a)') line
  if (line == 'fail') error stop 'failed'
  do while (line == 'loop')
  end do
  print '(a)', 'hello '//trim(line)
end program main
