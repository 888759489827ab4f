/** Given names beside those of compromise's lexicon, which knows few outside Europe and the Americas. */
export const firstNames: Readonly<Record<'male' | 'female' | 'any', string>> = {
  male: `
    Narendra Rahul Rajesh Suresh Ramesh Mahesh Dinesh Ganesh Mukesh Naveen Pravin Praveen Ashok Anil Sunil Vijay Ajay Sanjay
    Arvind Amit Ankit Rohit Mohit Sachin Virat Manmohan Lalu Nitish Uddhav Sharad Devendra Yogi Akhilesh Mulayam Shashi Jairam
    Kapil Ravi Vinod Manish Gautam Deepak Prakash Piyush Nitin Subrahmanyam Venkaiah Harsh Vikram Arun Varun Tarun Kiran Kumar
    Imran Nawaz Shehbaz Bilawal Asif Pervez Yousaf Ahsan Fawad Ijaz Mahinda Gotabaya Ranil Maithripala Sajith Anura
    Muhammadu Bola Goodluck Olusegun Atiku Babatunde Yemi Rotimi Chukwuma Emeka Ikechukwu Obinna Chinedu Chidi Nnamdi Uche
    Kelechi Segun Tunde Wale Femi Kayode Dapo Sola Gbenga Adewale Adebayo Olumide Kwame Kofi Kwesi Kojo Yaw Kwabena Nana Ebo
    Uhuru Raila Mwai Kipchoge Wafula Kamau Njoroge Otieno Ochieng Odhiambo Kiprono Juma Jakaya Yoweri Besigye Paul Museveni
    Cyril Thabo Jacob Sipho Bongani Themba Mandla Sibusiso Lwazi Tendai Tapiwa Emmerson Morgan Nelson Haile Abiy Meles Girma
    Tesfaye Bekele Paulos Mulatu Hailemariam Abdoulaye Ousmane Mamadou Moussa Ibrahima Amadou Macky Alassane Sekou Moctar
    Abdul Abdel Hamid Hassan Hussein Khalid Tariq Bashar Saad Nouri Haider Moqtada Rafik Najib Walid Yasser Saeb Ismail
    Anwar Mahathir Muhyiddin Joko Prabowo Susilo Basuki Wiranto Rodrigo Benigno Ferdinand Leni Prayut Prayuth Thaksin
    Jinping Keqiang Qishan Yi Xiaoping Zedong Jintao Jiabao Guoqiang Wei Jian Jun Hao Lei Tao Bo Feng Gang Jianguo
    Shinzo Yoshihide Fumio Taro Junichiro Kenji Hiroshi Takeshi Takashi Kazuo Haruki Naoto Yukio Shigeru Satoshi Daisuke Yuki
    Moon Jae-in Jong-un Jong-il Myung-bak Moo-hyun Sung Min-jun Dong-hyun Joon-ho
    Nguyen Phuc Trong Minh Tuan Hung Dung Quang Hun Sihanouk
    Vladimir Dmitry Dmitri Sergei Sergey Alexei Aleksei Mikhail Nikolai Yevgeny Yuri Igor Oleg Viktor Petro Volodymyr Arseniy
    Vitali Andrei Andriy Ruslan Boris Anatoly Gennady Jaroslaw Lech Andrzej Mateusz Viktor Zoltan Gyorgy Istvan Vaclav Milos
    Recep Tayyip Ahmet Mehmet Mustafa Kemal Binali Abdullah Fethullah Selahattin Mevlut
    Nicolás Hugo Diosdado Juan Evo Luiz Jair Mauricio Enrique Andrés Rafael Sebastián Horacio Iván Álvaro Gustavo
    Jean-Marc Jean-Claude Jean-Luc Jean-Pierre Jean-Yves François Emmanuel Édouard Gérard Gérald Benoît Alain Bruno Manuel
    Silvio Matteo Giuseppe Beppe Sergio Mario Paolo Pier Mariano Pedro Carles Pablo
    Hinrich Wolfgang Sigmar Horst Heiko Olaf Gerhard Guido Thorsten Ulrich Jens
    Lachlan Malcolm Tony Barnaby Callum Angus Fergus Hamish Alistair Alasdair Gareth Rhys Huw Dylan Eoin Micheál Enda Leo Declan
    Donnell Tyrone Jamal Darnell DeShawn Tyrell Dontrell Barack Mitt Newt`,
  female: `
    Melania Ivanka Aparna Priya Priyanka Sonia Indira Sushma Smriti Nirmala Mamata Mayawati Jayalalithaa Vasundhara Kiran Anjali
    Kavita Sunita Anita Deepika Aishwarya Lakshmi Lata Asha Meena Neha Pooja Puja Ritu Shalini Swati Divya Kavya Shreya
    Aarti Arundhati Medha Rekha Shobha Sheila Vandana Malala Benazir Maryam Hina Asma Khaleda Hasina Chandrika Aung
    Ngozi Folake Funmi Yetunde Bukola Titilayo Abike Aisha Amina Zainab Hauwa Halima Hadiza Rukayat Chioma Chinwe Adaeze Nneka
    Ifeoma Oby Uju Chimamanda Abena Akosua Ama Efua Esi Adwoa Yaa Akua Wangari Wanjiku Wambui Njeri Achieng Akinyi Atieno
    Winnie Graça Thandi Thandiwe Nomvula Nomsa Zanele Naledi Lindiwe Nkosazana Nosipho Busisiwe Thuli Lerato Ayanda
    Tsitsi Rudo Grace Chipo Joice Ellen Fatou Aminata Mariama Awa Ndeye Bineta Aissatou Khady Sahle-Work Birtukan Tirunesh
    Fatima Fatma Khadija Aicha Leila Layla Nadia Samira Salma Rania Asma Tawakkol Shirin Masih Zahra Maryam Yasmin Nour Hanan
    Corazon Gloria Leila Imelda Megawati Retno Yingluck Suu Yuriko Renho Naomi Sakura Haruka Yoko Keiko Akiko Michiko
    Mei Xiu Lan Fang Jing Xiaoling Tsai Ing-wen Carrie Hyun-jung Eun-ji Ji-woo Soo-jin Thuy Linh Huong Phuong Nga
    Dilma Cristina Michelle Delcy Keiko Ximena Verónica Jimena Guadalupe Xiomara Rocío Soledad Consuelo
    Angela Ursula Marine Ségolène Anne Christine Valérie Najat Rachida Sigrid Annegret Sahra Petra Frauke
    Theresa Nicola Arlene Ruth Yvette Harriet Priti Diane Bronwyn Julia Julie Jacinda Helen Siobhan Niamh Aoife Saoirse Sinead
    Sinéad Gráinne Ffion Carys Cerys Angharad Kirsty Mhairi Ailsa Eilidh Tanya Kezia
    Yulia Yuliya Natalia Natalya Svetlana Ksenia Irina Olga Tatiana Tatyana Ludmila Lyudmila Anastasia Ekaterina Galina Oksana
    Beata Ewa Agnieszka Malgorzata Katarzyna Zuzana Jadranka Kolinda
    Latoya Lakisha Shanice Keisha Tamika Ebony Aaliyah Condoleezza Kellyanne Elise Nikki Kamala Tulsi Ilhan Rashida Ayanna`,
  any: 'Park Ban Kim Lee Xi Li Wang Zhang Chen Liu Yang Huang Zhao Wu Zhou Xu Sun Ma Zhu Hu Guo He Lin Gao Luo Cho Choi Kang Yoon Jang Noor',
}
