/** English short forms of first names; each line a full form, then its short forms. */
export const nicknames = `
  Abigail Abby Gail
  Abraham Abe
  Albert Al Bert
  Alexander Alex Alec Sandy Sasha
  Alexandra Alex Sandra
  Alfred Alf Alfie Fred
  Andrew Andy Drew
  Anthony Tony
  Antonio Tony Toni
  Arthur Art Artie
  Barbara Barb Babs
  Benjamin Ben Benny
  Bernard Bernie
  Catherine Cathy Kate Katie Cate
  Charles Charlie Chuck Chas
  Christine Chris Chrissy Tina
  Christopher Chris Kit
  Daniel Dan Danny
  David Dave Davy
  Deborah Deb Debbie
  Donald Don Donny
  Douglas Doug
  Edward Ed Eddie Ted Teddy Ned
  Edwin Ed Eddie
  Elizabeth Liz Lizzie Beth Betty Eliza Lisa Betsy
  Eugene Gene
  Francis Frank Fran
  Frances Fran Frankie
  Franklin Frank
  Frederick Fred Freddie
  Gerald Gerry Jerry
  Geoffrey Geoff Jeff
  Gregory Greg
  Harold Harry Hal
  Henry Harry Hank Hal
  Jacob Jake
  Jacqueline Jackie
  James Jim Jimmy Jamie
  Janet Jan
  Jeffrey Jeff
  Jennifer Jen Jenny
  Jeremy Jerry
  Jessica Jess Jessie
  John Jack Johnny Jon
  Jonathan Jon Johnny
  Joseph Joe Joey
  Joshua Josh
  Judith Judy
  Katherine Kathy Kate Katie Kat
  Kathleen Kathy Kate
  Kenneth Ken Kenny
  Lawrence Larry
  Leonard Len Lenny Leo
  Leslie Les
  Margaret Maggie Meg Peggy Marge
  Martin Marty
  Matthew Matt
  Michael Mike Mick Mickey
  Mitchell Mitch
  Mohammed Mo
  Mohamed Mo
  Nathaniel Nat Nate
  Nathan Nate
  Nicholas Nick Nicky
  Patricia Pat Patty Tricia Trish
  Patrick Pat Paddy
  Pamela Pam
  Peter Pete
  Philip Phil
  Phillip Phil
  Raymond Ray
  Rebecca Becky
  Richard Rick Rich Dick Ricky
  Robert Bob Bobby Rob Robbie Bert
  Ronald Ron Ronnie
  Rodney Rod
  Roger Rog
  Rudolph Rudy
  Samuel Sam Sammy
  Samantha Sam
  Stanley Stan
  Stephen Steve
  Steven Steve
  Stephanie Steph
  Stuart Stu
  Susan Sue Susie
  Terence Terry
  Theodore Ted Teddy Theo
  Theresa Terry Tess
  Thomas Tom Tommy
  Timothy Tim
  Valerie Val
  Victoria Vicky Tori
  Vincent Vince Vinny
  Walter Walt Wally
  William Bill Billy Will Willie Liam
  Zachary Zach Zack
`
