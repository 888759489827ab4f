/**
 * Things that can be touched, or that befall: what they do is no statement, and nobody states them ("added [sugar]", "the
 * [landslide] claimed"). Singular. Not here are things that stand for who speaks or for what is written: "house", "crown",
 * "bench", "paper", "sign", "film".
 */
export const concreteNouns =
  // food and drink
  'sugar salt pepper flour butter milk cream cheese bread cake biscuit egg bean rice pasta noodle onion tomato ' +
  'potato garlic carrot cabbage pea lentil apple orange lemon banana grape cherry berry melon mango fruit ' +
  'vegetable salad soup stew sauce oil vinegar honey jam chocolate coffee tea juice beer wine whisky cider ' +
  'vodka lemonade meat beef pork lamb chicken bacon ham sausage fish salmon tuna cod shrimp sandwich pie ' +
  'pudding pizza burger meal breakfast lunch dinner dessert snack spice ginger cinnamon vanilla yeast dough ' +
  'syrup nut almond peanut herb mint basil ' +
  // household and clothing
  'kettle teapot cup mug plate bowl dish spoon fork knife pan pot jar bottle tin can glass basket bucket bin ' +
  'box crate carton bag sack suitcase purse wallet umbrella candle lamp lantern bulb torch match lighter ' +
  'mirror clock watch bed mattress pillow blanket sheet towel curtain carpet rug sofa armchair stool desk ' +
  'drawer shelf cupboard wardrobe fridge freezer oven stove toaster heater boiler radiator fan vacuum broom ' +
  'brush mop sponge soap shampoo toothbrush detergent coat jacket shirt trouser skirt dress sweater sock shoe ' +
  'boot sandal glove scarf hat helmet belt button zip pocket sleeve ring necklace bracelet earring jewel ' +
  'diamond cloth fabric silk cotton wool linen leather thread needle ' +
  // tools and machines
  'hammer nail screw saw drill axe spade shovel rake plough ladder rope chain cable wire string pipe hose tap ' +
  'valve pump engine motor gear brake throttle wheel tyre tire axle clutch battery generator turbine fuse plug ' +
  'socket switch lever spring bolt hinge lock key padlock hook anchor oar sail mast rudder propeller tractor ' +
  'combine crane bulldozer excavator forklift machine printer scanner laptop keyboard screen monitor phone ' +
  'handset charger camera lens tripod microphone loudspeaker antenna radar telescope microscope thermometer ' +
  'meter gauge scale rifle pistol gun bullet shell missile rocket bomb grenade sword shield cannon tank drone ' +
  // vehicles
  'car taxi cab van lorry truck bus coach tram train locomotive carriage wagon bicycle bike motorcycle scooter ' +
  'boat canoe kayak raft ferry yacht tanker trawler barge submarine plane aeroplane airplane helicopter jet ' +
  'glider balloon ambulance trolley trailer sledge sleigh pram wheelchair ' +
  // buildings and their parts
  'wall roof ceiling floor door gate window stair staircase corridor cellar attic chimney balcony porch fence ' +
  'hedge brick tile plank beam pillar column girder concrete cement plaster paint timber gravel asphalt ' +
  'scaffold tunnel bridge dam dyke weir canal ditch drain sewer gutter pavement kerb lane motorway highway ' +
  'road street path trail runway platform pier jetty quay lighthouse windmill barn shed stable garage ' +
  'greenhouse hut tent cabin kiosk lift elevator escalator ' +
  // nature
  'river stream brook lake pond sea ocean bay beach shore cliff cave hill mountain valley gorge glacier ' +
  'iceberg ice snow frost hail rain fog mist wind storm gale hurricane cyclone typhoon tornado flood drought ' +
  'landslide avalanche earthquake tremor tsunami volcano eruption wildfire blaze fire smoke ash lava dust sand ' +
  'mud soil clay rock stone pebble boulder mineral iron copper gold silver steel lead zinc coal petrol diesel ' +
  'gas water moon sun comet meteorite tree branch twig leaf root trunk bark bush shrub grass moss fern flower ' +
  'rose tulip daisy weed clover seed crop wheat barley maize corn hay straw orchard meadow forest wood field ' +
  'pasture garden lawn ' +
  // animals
  'dog puppy cat kitten horse pony donkey mule cow calf bull ox sheep goat pig hen cock duck goose turkey ' +
  'pigeon sparrow crow raven owl eagle hawk gull swan heron parrot robin bat mouse rat rabbit hare fox wolf ' +
  'bear deer elk moose badger hedgehog squirrel otter beaver seal whale dolphin shark eel crab lobster oyster ' +
  'mussel snail slug worm spider beetle bee wasp ant fly mosquito butterfly moth locust snake lizard crocodile ' +
  'tortoise turtle frog toad elephant lion tiger leopard cheetah giraffe zebra hippo rhino monkey ape gorilla ' +
  'camel kangaroo koala penguin ' +
  // the body and what is made by hand
  'arm leg knee ankle elbow wrist shoulder finger thumb toe bone rib skull skin muscle tendon hamstring tooth ' +
  'beard coin stamp medal trophy flag banner vase statue bust urn toy doll puppet ball racket net puck kite ' +
  'drum guitar piano violin cello flute trumpet harp bell whistle ' +
  // games
  'wicket goal penalty equaliser equalizer corner hat-trick touchdown homer birdie bogey innings'

/** Those who are called, signed or dropped: as an object of a literal verb they are no statement either. */
export const summonedPeople = `
  doctor nurse plumber electrician priest vet midwife waiter porter locksmith cab taxi ambulance
  player striker defender midfielder goalkeeper keeper bowler batsman spinner winger prop flanker fly-half pitcher catcher
  quarterback captain squad patient passenger guest pupil student people
`
